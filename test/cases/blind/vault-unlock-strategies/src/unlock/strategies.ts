// case: a vault opens by the device's own authenticator, by passkey or by PIN, so no template reaches the app
// rules: no-biometric-without-consent, require-biometric-alternative, no-raw-biometric-persistence
import { BiometricAuth } from '@aparajita/capacitor-biometric-auth';
import { startAuthentication } from '@simplewebauthn/browser';
import { verifyPin } from './pin';

export abstract class UnlockStrategy {
  abstract readonly label: string;
  protected abstract prove(): Promise<boolean>;

  async unlock(openVault: () => void): Promise<boolean> {
    const proven = await this.prove();
    if (proven) openVault();
    return proven;
  }
}

export class DeviceUnlock extends UnlockStrategy {
  readonly label = 'Gesicht oder Fingerabdruck';

  protected async prove(): Promise<boolean> {
    try {
      await BiometricAuth.authenticate({ reason: 'Tresor öffnen', allowDeviceCredential: true });
      return true;
    } catch {
      return false;
    }
  }
}

export class PasskeyUnlock extends UnlockStrategy {
  readonly label = 'Passkey';

  protected async prove(): Promise<boolean> {
    const optionsJSON = await (await fetch('/api/passkey/options')).json();
    const answer = await startAuthentication({ optionsJSON });
    return (await fetch('/api/passkey/verify', { method: 'POST', body: JSON.stringify(answer) })).ok;
  }
}

export class PinUnlock extends UnlockStrategy {
  readonly label = 'PIN';

  constructor(private readonly readPin: () => Promise<string>) {
    super();
  }

  protected async prove(): Promise<boolean> {
    return verifyPin(await this.readPin());
  }
}
