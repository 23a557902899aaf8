export const baocun = (ziliao: object) => fetch('/api/ziliao', { method: 'POST', body: JSON.stringify(ziliao) });
