/** The step of the story in hand: its note, and the way on, back and home. */
export function StoryBar() {
  return null;
}
