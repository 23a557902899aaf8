// Functions that fields hold are methods by another name: as long as nobody puts another one there.
class Log {
  private depth = 0;
  private clean = (entry: any, level = 0): any => (Array.isArray(entry) ? entry.map(one => this.clean(one, level + 1)) : entry);
  private forget = (entry: any): any => 'gone';
  public swapped = (entry: any): any => 'gone';
  info(entry: any) { return this.clean(entry); }
  hush(entry: any) { return this.forget(entry); }
  swap(entry: any) { return this.swapped(entry); }
}
export const log = new Log();
const swapping = new Log();
swapping.swapped = entry => entry;

export function wrapped(entry: any) { return log.info(entry); }
export function hushed(entry: any) { return log.hush(entry); }
export function exchanged(entry: any) { return swapping.swap(entry); }

sink(wrapped(source('email'))); // flow: email
sink(wrapped(['plain', source('email')])); // flow: email
sink(wrapped('plain'));
sink(hushed(source('email')));
sink(exchanged(source('email'))); // flow: email
