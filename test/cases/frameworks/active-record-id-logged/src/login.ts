// case: only the id is logged
// rules: no-personal-data-in-logs
import winston from 'winston';
import { User } from './user';
const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
export async function login(email: string): Promise<User | null> {
  const user = await User.findOne({ where: { email } });
  logger.info('login', { userId: user?.id, found: user !== null });
  return user;
}
