/** Up, down, or both ways where it is not the order the rows are in. */
export function SortArrow({ sort }: { sort: 'ascending' | 'descending' | 'none' }) {
  return (
    <svg
      className={`sort-arrow sort-${sort}`}
      width="9"
      height="12"
      viewBox="0 0 9 12"
      fill="currentColor"
      aria-hidden="true"
    >
      {sort !== 'descending' && <path d="M4.5 0 8.500 5H.5z" />}
      {sort !== 'ascending' && <path d="M4.500 12 .5 7h8z" />}
    </svg>
  );
}
