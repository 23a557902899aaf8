// case: a monitoring tool takes health, race, card, age and orientation, and none of them is of a person
// rules: no-excessive-collection, no-undeclared-collection, no-mandatory-nonessential-field

import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsUrl, Min } from 'class-validator';

/** One check of a service, as the dashboard shows it. */
export class CheckDto {
  @IsNotEmpty() name!: string;

  @IsUrl({ require_tld: false }) health!: string;

  @IsInt() @Min(1) maxAge!: number;

  @IsIn(['first', 'all']) race!: 'first' | 'all';

  @IsIn(['compact', 'wide']) card!: 'compact' | 'wide';

  @IsIn(['portrait', 'landscape']) orientation!: 'portrait' | 'landscape';

  @IsOptional() @IsBoolean() retina?: boolean;

  @IsOptional() @IsInt() minor?: number;
}
