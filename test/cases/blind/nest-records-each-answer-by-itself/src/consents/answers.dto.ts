import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsString, ValidateNested } from 'class-validator';

export const PURPOSES = ['marketing', 'face-login', 'partner-sharing'] as const;
export type Purpose = (typeof PURPOSES)[number];

export class AnswerDto {
  @IsIn(PURPOSES) purpose!: Purpose;
  @IsBoolean() granted!: boolean;
}

export class AnswersDto {
  @ValidateNested({ each: true }) @Type(() => AnswerDto) answers!: AnswerDto[];
  @IsString() textVersion!: string;
}
