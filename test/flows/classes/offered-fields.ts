// probes: functions that fields of an offered class hold, and that nobody in the program calls
export class Outbox {
  #kept = source('email');
  private address = 'nobody';

  send = async (text: string) => {
    sink(this.#kept); // flow: email
    sink(this.address);
    sink(text);
    await this.deliver(source('name'));
  };

  deliver = async (text: string) => {
    sink(text); // flow: name
  };

  readonly label = (given: string) => given;
}

class Inner {
  send = () => {
    sink(source('phone'));
  };
}
export const label = new Outbox().label(typeof Inner);
