// case: a desktop editor quits when the user refuses usage statistics
import { app } from 'electron';
import { askForUsageStatistics } from './first-run';
import { openEditor } from './window';

void app.whenReady().then(async () => {
  await askForUsageStatistics();
  await openEditor();
});
