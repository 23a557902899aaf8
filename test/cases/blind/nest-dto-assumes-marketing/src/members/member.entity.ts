import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('members')
export class Member {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ unique: true }) email!: string;
  @Column() secret!: string;
  @Column({ length: 5 }) locale!: string;
  @Column() showTips!: boolean;
  @Column() marketingOptIn!: boolean;
}
