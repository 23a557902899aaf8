import ky from 'ky';

export const forward = ky.create({ prefixUrl: 'https://hooks.leadbroker.example/v2', retry: 1 });
