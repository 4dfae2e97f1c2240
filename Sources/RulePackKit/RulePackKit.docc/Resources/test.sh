swift test --filter EikenveldTests
