const post = (path: string, body: BodyInit) => fetch(path, { method: 'POST', body });

export const lockers = {
  charge: (id: string, cents: number) => post(`/api/lockers/${id}/charge`, String(cents)),
  saveDetails: (id: string, details: FormData) => post(`/api/lockers/${id}/details`, details),
  unlock: (id: string) => post(`/api/lockers/${id}/unlock`, ''),
};
