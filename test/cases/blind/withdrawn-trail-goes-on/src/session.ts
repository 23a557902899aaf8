import { api } from './api';
import { stopTrail } from './trail';

export async function leave(): Promise<void> {
  stopTrail();
  await api.delete('/session');
}
