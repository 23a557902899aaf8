// case: the whole user record is given to a logger
import winston from 'winston';
import { User } from './user';
const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
export async function login(email: string): Promise<User | null> {
  const user = await User.findOne({ where: { email } });
  logger.info('login', { user }); // expect: no-personal-data-in-logs
  return user;
}
