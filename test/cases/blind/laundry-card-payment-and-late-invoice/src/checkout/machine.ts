export interface Wash {
  id: string;
  programme: string;
  cents: number;
}

const post = (path: string, body: unknown) => fetch(path, { method: 'POST', body: JSON.stringify(body) });

export const authorise = (id: string, fields: Record<string, string>) => post(`/api/washes/${id}/authorise`, fields);
export const startWash = (id: string) => post(`/api/washes/${id}/start`, {});
export const sendInvoice = (id: string, to: string) => post(`/api/washes/${id}/invoice`, { to });
