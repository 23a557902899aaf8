import { Reader, Suppressed } from './models';

interface Subscriber {
  email: string;
  leaveToken: string;
}

export async function subscribedReaders(): Promise<Subscriber[]> {
  const gone = await Suppressed.distinct('email');
  return Reader.find({ newsletterOptIn: true, email: { $nin: gone } }).select('email leaveToken').lean();
}
