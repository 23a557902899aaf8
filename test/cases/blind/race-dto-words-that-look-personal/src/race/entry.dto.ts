import { IsEmail, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';

export class EntryDto {
  @IsEmail() email!: string;

  @IsUUID() raceId!: string;

  @IsIn(['front', 'middle', 'back']) startPosition!: string;

  @IsIn(['plain', 'mountains']) cardDesign!: string;

  @IsInt() @Min(1) @Max(4) laps!: number;
}
