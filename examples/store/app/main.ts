import FingerprintJS from '@fingerprintjs/fingerprintjs';

// Before anybody has done anything: where they are, and which device it is.
navigator.geolocation.getCurrentPosition(({ coords }) => document.body.classList.toggle('far', coords.accuracy > 1000));

export async function knownDevice(): Promise<string> {
  return (await (await FingerprintJS.load()).get()).visitorId;
}
