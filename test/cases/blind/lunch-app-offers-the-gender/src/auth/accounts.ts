const rows = new Map<string, object>();

export async function createAccount(row: object): Promise<{ id: string }> {
  const id = crypto.randomUUID();
  rows.set(id, row);
  return { id };
}
