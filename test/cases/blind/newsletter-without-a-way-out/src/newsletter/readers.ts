import { Reader } from './reader.model';

export function subscribedReaders(): Promise<{ email: string }[]> {
  return Reader.find({ newsletterOptIn: true }).select('email').lean();
}
