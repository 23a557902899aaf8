export const TRAITS = 'gender,age,emotion';
export const ROTATION_SECONDS = 15;
