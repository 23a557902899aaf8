import { get } from 'idb-keyval';

export const storedTemplate = async () => Float32Array.from(await get('template'));
