import { letterOf as capitalOf } from '../../domain/corpus/letters.ts';

/** a, b ... z, aa, ab ...: what stands for a moment beside its paragraph and before its passages. Positions have capitals. */
export function letterOf(place: number): string {
  return capitalOf(place).toLowerCase();
}
