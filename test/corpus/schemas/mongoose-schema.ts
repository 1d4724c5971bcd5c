// A schema of Mongoose says what its model's documents hold.
import { model, Schema } from 'mongoose';

const subscriberSchema = new Schema({
  email: { type: String, required: true, lowercase: true },
  address: { street: String, city: String },
  plan: String,
});
const productSchema = new Schema({ sku: String, price: Number });

const Subscriber = model('Subscriber', subscriberSchema);
const Product = model('Product', productSchema);

export async function show(id: string): Promise<void> {
  const subscriber = await Subscriber.findById(id).exec();
  console.log(subscriber?.plan);
  console.log(subscriber?.email); // expect: no-personal-data-in-logs
  console.log(subscriber?.address?.street); // expect: no-personal-data-in-logs
  const products = await Product.find({ price: { $gt: 10 } }).lean();
  console.log(products);
}
