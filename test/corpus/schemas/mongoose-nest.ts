// A class that Nest makes a schema of is what the injected model returns.
// @file cat-owner.schema.ts
import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { HydratedDocument } from 'mongoose';

@Schema()
export class PetOwner {
  @Prop({ required: true })
  phone!: string;

  @Prop()
  petCount!: number;
}

export type PetOwnerDocument = HydratedDocument<PetOwner>;
export const PetOwnerSchema = SchemaFactory.createForClass(PetOwner);
// @file owners.service.ts
import { Injectable, Logger } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { PetOwner, type PetOwnerDocument } from './cat-owner.schema.js';

@Injectable()
export class OwnersService {
  private readonly logger = new Logger(OwnersService.name);

  constructor(@InjectModel(PetOwner.name) private readonly owners: Model<PetOwnerDocument>) {}

  async call(id: string): Promise<void> {
    const owner = await this.owners.findById(id).exec();
    this.logger.log(`pets: ${owner?.petCount}`);
    this.logger.log(`calling ${owner?.phone}`); // expect: no-personal-data-in-logs
  }
}
