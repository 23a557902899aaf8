// case: a state machine reaches recording only from consented
// rules: no-collection-before-consent
enum Step { Intro, Asked, Consented, Declined, Recording }

export class Booth {
  private step = Step.Intro;
  private stream?: MediaStream;

  ask() { if (this.step === Step.Intro) this.step = Step.Asked; }
  answer(agreed: boolean) {
    if (this.step !== Step.Asked) return;
    this.step = agreed ? Step.Consented : Step.Declined;
  }
  async record() {
    if (this.step !== Step.Consented) throw new Error('Nobody agreed to be recorded');
    this.stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
    this.step = Step.Recording;
  }
}
