// case: the columns of a table of members name birth dates, and the inputs above it are made of another list
// rules: no-mandatory-nonessential-field, no-excessive-collection
const columns = [
  { name: 'nickname', label: 'Name', required: true },
  { name: 'birthDate', label: 'Born', required: true },
];
const wishes = [
  { name: 'goal', label: 'Your goal', required: true },
  { name: 'pace', label: 'Your pace', required: false },
] as const;

export function Members({ rows }: { rows: Record<string, string>[] }) {
  return (
    <form>
      {wishes.map(({ name, label, required }) => <label key={name}>{label}<input name={name} required={required} /></label>)}
      <table>
        <thead><tr>{columns.map(column => <th key={column.name}>{column.label}</th>)}</tr></thead>
        <tbody>{rows.map(row => <tr key={row.nickname}>{columns.map(column => <td key={column.name}>{row[column.name]}</td>)}</tr>)}</tbody>
      </table>
    </form>
  );
}
