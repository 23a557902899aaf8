interface Window {
  OneTrust?: { ToggleInfoDisplay(): void };
  OnetrustActiveGroups?: string;
  fbq: (...args: unknown[]) => void;
}

interface ImportMeta {
  env: Record<string, string>;
}
