const HOST = 'api.werkbank-support.example';

export const endpoint = (path: string): string => `https://${HOST}/v3/${path}`;
