export const http = {
  async post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(`/api${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json() as Promise<T>;
  },
};
