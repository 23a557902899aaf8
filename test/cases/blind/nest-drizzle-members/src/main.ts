// case: sports club backend (NestJS, Drizzle): the logger wrapper is called with ids in most places, with a whole member in two
// rules: no-personal-data-in-logs
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { ClubLogger } from './club-logger';

async function bootstrap() {
  const app = await NestFactory.create(AppModule, { bufferLogs: true });
  const logger = app.get(ClubLogger);
  await app.listen(3000);
  logger.event('boot', { port: 3000 });
}
void bootstrap();
