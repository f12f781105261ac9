/** What the dialog of sharing holds, in its order. */
export const SHARING_TABS = ['link', 'cite', 'take-away', 'embed', 'story'] as const;
export type SharingTab = (typeof SHARING_TABS)[number];
