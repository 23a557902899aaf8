import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Appointment, Patient } from '../shared';
import { logger } from './logger';
import { remind } from './reminders';
import { Vault } from './vault';

type Handler = (event: IpcMainInvokeEvent, ...args: never[]) => unknown;

function handle(channel: string, handler: Handler): void {
  ipcMain.handle(channel, async (event, ...args) => {
    const started = Date.now();
    try {
      return await handler(event, ...(args as never[]));
    } catch (error) {
      logger.error('ipc failed', { channel, args: args.length, kind: (error as Error).name });
      throw error;
    } finally {
      logger.debug('ipc', { channel, ms: Date.now() - started, args: args.length });
    }
  });
}

export function registerIpc(): void {
  const vault = new Vault();
  void vault.open().then((count) => logger.info('vault open', { count }));

  handle('patients:list', () => vault.list());
  handle('patients:get', (_event, id: string) => {
    const patient = vault.get(id);
    if (!patient) throw new Error(`no patient ${id}`);
    return patient;
  });
  handle('patients:save', async (_event, patient: Patient) => {
    await vault.put(patient);
    logger.debug('patient saved', { ...patient, diagnosis: undefined, prescription: undefined }); // expect: no-personal-data-in-logs
  });
  handle('appointments:remind', async (_event, appointment: Appointment) => {
    const patient = vault.get(appointment.patientId);
    return patient ? remind(patient, appointment) : false;
  });
}
