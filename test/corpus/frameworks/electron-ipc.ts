// A handler of Electron's main process gets what a window asks with.
import { app, ipcMain } from 'electron';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Settings {
  iban: string;
  dark: boolean;
}

ipcMain.handle('settings:save', async (_event, settings: Settings) => {
  console.log('dark', settings.dark);
  await writeFile(join(app.getPath('userData'), 'theme.json'), JSON.stringify({ dark: settings.dark }));
  await writeFile(join(app.getPath('userData'), 'settings.json'), JSON.stringify(settings)); // expect: no-unencrypted-storage, no-unpseudonymised-export
  return true;
});
