package org.safeconduct.s3;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/// A client that knows what the settings say and asks nobody else: no profile in a home folder, no metadata service.
final class Connection {
    private Connection() {}

    static S3Client open(S3Settings settings) {
        return S3Client.builder()
                .endpointOverride(settings.endpoint().address())
                .forcePathStyle(true)
                .region(Region.of(settings.endpoint().region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.key().id(), settings.key().secret())))
                // Not every store knows the newer checksums; ours is the name of the object.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(calls(settings.patience()))
                .httpClient(http(settings.patience()))
                .build();
    }

    private static ClientOverrideConfiguration calls(Patience patience) {
        return ClientOverrideConfiguration.builder()
                .defaultProfileFile(ProfileFile.aggregator().build())
                .defaultProfileName("default")
                .retryStrategy(StandardRetryStrategy.builder()
                        .maxAttempts(patience.attempts())
                        .build())
                .apiCallAttemptTimeout(patience.answer())
                .apiCallTimeout(patience.answer().multipliedBy(patience.attempts()))
                .build();
    }

    private static SdkHttpClient http(Patience patience) {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(patience.connect())
                .socketTimeout(patience.answer())
                .build();
    }
}
