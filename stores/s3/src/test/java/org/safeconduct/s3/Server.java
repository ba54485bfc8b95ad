package org.safeconduct.s3;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// A store of the S3 API in memory, which checks signatures and keeps the condition of a conditional put.
record Server(S3Proxy proxy, TransientNio2BlobStore inside) implements AutoCloseable {
    static final AccessKey KEY = new AccessKey("office", "a secret of the tests");
    static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(20), 1 << 20, 2);

    static Server start() throws Exception {
        var inside = new TransientNio2BlobStore();
        var proxy = S3Proxy.builder()
                .blobStore(inside)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY.id(), KEY.secret())
                .build();
        proxy.start();
        var server = new Server(proxy, inside);
        server.makeBucket("first");
        server.makeBucket("second");
        return server;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    S3Settings bucket(String name, Path staging) {
        return at(endpoint(), name, staging);
    }

    static S3Settings at(URI endpoint, String bucket, Path staging) {
        return new S3Settings(new Endpoint(endpoint, "us-east-1"), bucket, KEY, staging, SHORT);
    }

    void makeBucket(String name) {
        inside.createContainer(CreateBucketRequest.builder().bucket(name).build());
    }

    void put(String bucket, String key, byte[] bytes) {
        inside.putBlob(
                PutObjectRequest.builder()
                        .bucket(bucket)
                        .key(key)
                        .contentLength((long) bytes.length)
                        .build(),
                new ByteArrayInputStream(bytes));
    }

    int count(String bucket, String prefix) {
        return inside.list(ListObjectsV2Request.builder()
                        .bucket(bucket)
                        .prefix(prefix)
                        .build())
                .contents()
                .size();
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
