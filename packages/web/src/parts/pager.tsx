/** Links to the pages of a long list; nothing where one page holds it all. */
export function Pager(props: {
  readonly path: string;
  readonly total: number;
  readonly size: number;
  readonly page: number;
}) {
  const { path, total, size, page } = props;
  const last = Math.ceil(total / size);
  if (last < 2) return null;
  const to = (number: number) => (number === 1 ? path : `${path}?page=${number}`);
  return (
    <nav class="pages" aria-label="Pages of the list">
      {page > 1 && <a href={to(page - 1)}>← Previous</a>}
      <span>
        Page {page} of {last}
      </span>
      {page < last && <a href={to(page + 1)}>Next →</a>}
    </nav>
  );
}
