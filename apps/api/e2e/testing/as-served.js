// The API is tested as it is served: before anything is loaded, since graphql and Apollo look once.
process.env.NODE_ENV = 'production';
