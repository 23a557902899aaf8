globalThis.sideValue = source('email');
