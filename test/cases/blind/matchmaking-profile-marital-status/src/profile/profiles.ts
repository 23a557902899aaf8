const rows: object[] = [];

export function saveProfile(row: object): number {
  return rows.push(row);
}
