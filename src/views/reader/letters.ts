/** a, b ... z, aa, ab ...: what stands for a moment beside its paragraph and before its passages. */
export function letterOf(place: number): string {
  const rest = Math.floor(place / 26);
  const last = String.fromCharCode(97 + (place % 26));
  return rest === 0 ? last : letterOf(rest - 1) + last;
}
