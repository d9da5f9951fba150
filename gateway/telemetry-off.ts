/**
 * @apollo/gateway asks the cloud's metadata addresses where it runs and exports figures of use, unless told not to when
 * it is constructed; @apollo/server reports to Apollo if it finds a key. Import this module before either.
 */
process.env.APOLLO_TELEMETRY_DISABLED = '1';
delete process.env.APOLLO_KEY;
