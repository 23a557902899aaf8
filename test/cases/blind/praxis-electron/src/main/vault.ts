import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, safeStorage } from 'electron';
import type { Patient } from '../shared';

/** Patient files, encrypted with the key of the operating system. */
export class Vault {
  private readonly path = join(app.getPath('userData'), 'patients.bin');
  private patients = new Map<string, Patient>();

  async open(): Promise<number> {
    if (!safeStorage.isEncryptionAvailable()) throw new Error('NO_KEY_STORE');
    const sealed = await readFile(this.path).catch(() => null);
    const list: Patient[] = sealed ? JSON.parse(safeStorage.decryptString(sealed)) : [];
    this.patients = new Map(list.map((one) => [one.id, one]));
    return this.patients.size;
  }

  get(id: string): Patient | undefined {
    return this.patients.get(id);
  }

  list(): Pick<Patient, 'id' | 'fullName'>[] {
    return [...this.patients.values()].map(({ id, fullName }) => ({ id, fullName }));
  }

  async put(patient: Patient): Promise<void> {
    this.patients.set(patient.id, patient);
    const sealed = safeStorage.encryptString(JSON.stringify([...this.patients.values()]));
    await writeFile(`${this.path}.new`, sealed);
    await rename(`${this.path}.new`, this.path);
  }
}
