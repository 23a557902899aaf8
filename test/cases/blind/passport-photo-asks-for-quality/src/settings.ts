export const TRAITS = 'blur,headpose,facequality';
export const MAX_MEGABYTES = 4;
