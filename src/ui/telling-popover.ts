/** The element in which a reader chooses how times are told, for whatever button opens it. */
export const TELLING_POPOVER = 'how-times-are-told';
