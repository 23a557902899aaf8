import type { FC } from "react";
export interface Row { id: string; text: string; }
export const List: FC<{ rows: Row[]; onSelect: (r: Row) => void; renderRow?: (r: Row) => JSX.Element }> = ({ rows, onSelect, renderRow }) => (
  <ul>{rows.map((r) => <li key={r.id}><button onClick={() => onSelect(r)}>x</button>{renderRow?.(r)}</li>)}</ul>
);
