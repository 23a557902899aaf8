export enum FaceField {
  Age = 'age',
  Gender = 'gender',
  Expression = 'expression',
}

export const allFields = (): string => Object.values(FaceField).join(',');
