export const initials = (text: string) => text.split(/\s+/).map((part) => part.charAt(0).toUpperCase()).join('').slice(0, 2);
