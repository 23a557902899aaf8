interface Service {
  id: string;
  consent: { status: boolean };
}

declare const UC_UI: { isInitialized(): boolean; getServicesBaseInfo(): Service[] };

const CLARITY = 'h8LGs4TIK';

export const uiReady = () => UC_UI.isInitialized();

export const clarityConsented = () =>
  UC_UI.getServicesBaseInfo().find((service) => service.id === CLARITY)?.consent.status === true;
