import type { ComponentProps } from 'react';

/** `presentation`: holds a row in its place, and is nothing by itself. */
type Role = 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'gridcell' | 'presentation';

/**
 * A part of the grid by its role. No parts of a table: laid out otherwise, as blocks on a phone, those would lose what
 * they are to a screen reader.
 */
export function Part({ role, ...props }: ComponentProps<'div'> & { readonly role: Role }) {
  return <div role={role} {...props} />;
}
