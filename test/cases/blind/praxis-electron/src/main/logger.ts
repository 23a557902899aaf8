import { join } from 'node:path';
import { app } from 'electron';
import winston from 'winston';

const file = new winston.transports.File({ filename: join(app.getPath('logs'), 'praxis.log'), maxsize: 1_000_000, maxFiles: 3 });

export const logger = winston.createLogger({ level: 'info', format: winston.format.json(), transports: [file] });
