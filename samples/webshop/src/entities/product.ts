import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export interface Category {
  slug: string;
  title: string;
}

@Entity('products')
export class Product {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'varchar', unique: true })
  sku!: string;

  @Column({ type: 'varchar' })
  name!: string;

  @Column({ type: 'jsonb' })
  category!: Category;

  @Column({ type: 'int' })
  priceCents!: number;

  @Column({ type: 'int' })
  weightGrams!: number;

  @Column({ type: 'int' })
  stock!: number;

  @Column({ type: 'boolean' })
  alcoholic!: boolean;
}
