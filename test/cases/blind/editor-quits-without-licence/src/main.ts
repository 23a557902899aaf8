// case: a desktop editor quits without its licence, and goes on without usage statistics
// rules: no-consent-wall
import { app } from 'electron';
import { acceptLicence, askForUsageStatistics } from './first-run';
import { openEditor } from './window';

void app.whenReady().then(async () => {
  if (!(await acceptLicence())) {
    app.quit();
    return;
  }
  await openEditor();
  await askForUsageStatistics();
});
